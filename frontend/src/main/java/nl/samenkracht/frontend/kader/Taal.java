package nl.samenkracht.frontend.kader;

import java.util.Locale;

/** The languages of the portal. Dutch lives at the root, English below {@code /en}. */
public enum Taal {
    NL("nl", ""),
    EN("en", "/en");

    private final String code;
    private final String voorvoegsel;
    private final Locale locale;

    Taal(String code, String voorvoegsel) {
        this.code = code;
        this.voorvoegsel = voorvoegsel;
        this.locale = Locale.forLanguageTag(code);
    }

    /** The BCP 47 code, for {@code lang} and {@code hreflang}. */
    public String code() {
        return code;
    }

    /** What a path starts with in this language: empty for Dutch, {@code /en} for English. */
    public String voorvoegsel() {
        return voorvoegsel;
    }

    /** The locale for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The language the switch in the header leads to. */
    public Taal andere() {
        return this == NL ? EN : NL;
    }
}
