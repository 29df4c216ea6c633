package nl.samenkracht.frontend.tekst;

import java.time.LocalDate;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;

/** What happens with data of visitors, {@code /privacy}; {@code bijgewerkt} is when the text last changed. */
public record PrivacyPagina(Kader kader, LocalDate bijgewerkt) implements Pagina {}
