package nl.samenkracht.catalogus.taxonomie;

/**
 * One term of a taxonomy.
 *
 * @param code in register, index and addresses
 * @param nl everyday Dutch, as public pages show it
 * @param en everyday English, as they show it
 * @param officieel the field's own word, shown once for who looks for it
 * @param ook what else people call it in Dutch; may be empty
 * @param ookEn the same in English
 */
public record Term(String code, String nl, String en, String officieel, String ook, String ookEn) {}
