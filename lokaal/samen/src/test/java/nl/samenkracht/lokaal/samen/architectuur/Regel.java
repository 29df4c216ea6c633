package nl.samenkracht.lokaal.samen.architectuur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The rules of docs/architectuur.md, each with the packages or classes that break it on purpose. */
enum Regel {
    CATALOGUS_KENT_GEEN_WEB_GEEN_SPRING_EN_NIETS_VAN_ONS(
            noClasses()
                    .that()
                    .resideInAPackage("nl.samenkracht.catalogus..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "reactor..",
                            "io.r2dbc..",
                            "java.net.http..",
                            "org.elasticsearch..",
                            "nl.samenkracht.frontend..",
                            "nl.samenkracht.backend..",
                            "nl.samenkracht.indexer..",
                            "nl.samenkracht.lokaal.."),
            "nl.samenkracht.catalogus.breuk"),

    FRONTEND_KENT_ALLEEN_ZICHZELF_EN_ZIJN_SJABLONEN(
            classes()
                    .that()
                    .resideInAPackage("nl.samenkracht.frontend..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("nl.samenkracht.frontend..", "java..", "gg.jte..", "org.jspecify.."),
            "nl.samenkracht.frontend.breuk"),

    BACKEND_KENT_DE_INDEXER_NIET(
            noClasses()
                    .that()
                    .resideInAPackage("nl.samenkracht.backend..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("nl.samenkracht.indexer.."),
            "nl.samenkracht.backend.breuk"),

    INDEXER_KENT_BACKEND_EN_FRONTEND_NIET(
            noClasses()
                    .that()
                    .resideInAPackage("nl.samenkracht.indexer..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("nl.samenkracht.backend..", "nl.samenkracht.frontend.."),
            "nl.samenkracht.indexer.breuk"),

    WAT_GELEVERD_WORDT_KENT_LOKAAL_NIET(
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "nl.samenkracht.catalogus..",
                            "nl.samenkracht.frontend..",
                            "nl.samenkracht.backend..",
                            "nl.samenkracht.indexer..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("nl.samenkracht.lokaal.."),
            "nl.samenkracht.backend.breuk"),

    ALLEEN_ADAPTERS_KENNEN_DE_DATABANK(
            noClasses()
                    .that()
                    .resideInAPackage("nl.samenkracht.backend..")
                    .and()
                    .haveNameNotMatching(
                            ".*\\.(PostgresZoeker|Register|Registerstand|Leesmodel|Naamregister|Gebruiksregister|Woordenlijstregister)(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.r2dbc.core..", "io.r2dbc.."),
            "nl.samenkracht.backend.breuk"),

    /** Whatever client it is asked with. The warmer asks the portal's own pages. */
    ALLEEN_DE_ADAPTER_KENT_DE_ZOEKMACHINE(
            noClasses()
                    .that()
                    .resideInAPackage("nl.samenkracht.backend..")
                    .and()
                    .haveNameNotMatching(".*\\.(ElasticZoeker|Opwarmer)(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "reactor.netty.http.client..",
                            "org.springframework.web.reactive.function.client..",
                            "org.springframework.web.client..",
                            "java.net.http..",
                            "org.elasticsearch..",
                            "co.elastic.clients.."),
            "nl.samenkracht.backend.breuk"),

    BACKEND_ONDERDELEN_KENNEN_ELKAAR_NIET_OVER_EN_WEER(
            slices().matching("nl.samenkracht.backend.(*)..").should().beFreeOfCycles(),
            "nl.samenkracht.backend.breukheen",
            "nl.samenkracht.backend.breukweer"),

    /** They meet in the outbox. */
    INLEZEN_KENT_DE_INDEX_NIET(
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "nl.samenkracht.indexer.bron..",
                            "nl.samenkracht.indexer.lezen..",
                            "nl.samenkracht.indexer.vertalen..",
                            "nl.samenkracht.indexer.koppelen..",
                            "nl.samenkracht.indexer.verslag..",
                            "nl.samenkracht.indexer.importeren..",
                            "nl.samenkracht.indexer.adres..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "nl.samenkracht.indexer.volgen..",
                            "nl.samenkracht.indexer.herbouwen..",
                            "nl.samenkracht.indexer.controleren..",
                            "nl.samenkracht.indexer.index..",
                            "nl.samenkracht.indexer.terugval..",
                            "org.elasticsearch.."),
            "nl.samenkracht.indexer.importeren.breuk"),

    /** A question printed is a question kept. */
    PORTAAL_SCHRIJFT_NIETS_OP_HET_SCHERM(
            noClasses().that().resideInAPackage("nl.samenkracht.backend..").should(ACCESS_STANDARD_STREAMS),
            "nl.samenkracht.backend.breuk");

    @SuppressWarnings("ImmutableEnumChecker") // only ever read
    final ArchRule regel;

    @SuppressWarnings("ImmutableEnumChecker") // only ever read
    final String[] breuken;

    Regel(ArchRule regel, String... breuken) {
        this.regel = regel;
        this.breuken = breuken;
    }
}
