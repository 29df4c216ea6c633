package nl.samenkracht.frontend.kader;

/** The part of the menu that is marked as current. */
public enum Menu {
    GEEN,
    ZOEKEN,
    WIJKEN,
    LIJST
}
