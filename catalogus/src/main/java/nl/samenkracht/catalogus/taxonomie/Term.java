package nl.samenkracht.catalogus.taxonomie;

/**
 * One term of a taxonomy.
 *
 * @param code in register, index and addresses
 * @param nl everyday Dutch for public pages
 * @param en everyday English
 * @param officieel the field's own word, shown once for who looks for it
 */
public record Term(String code, String nl, String en, String officieel) {}
