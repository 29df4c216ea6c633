package nl.samenkracht.lokaal.samen.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AfhankelijkhedenTest {
    private static final JavaClasses GELEVERD = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.samenkracht");

    @ParameterizedTest
    @EnumSource
    void geldt(Regel regel) {
        assertThat(GELEVERD).hasSizeGreaterThan(300);
        regel.regel.check(GELEVERD);
    }

    @ParameterizedTest
    @EnumSource
    void slaatAanOpEenGeplanteBreuk(Regel regel) {
        JavaClasses breuk = new ClassFileImporter().importPackages(regel.breuken);

        assertThat(regel.regel.evaluate(breuk).hasViolation()).isTrue();
    }
}
