package nl.samenkracht.indexer.verslag;

/** How bad a finding is. */
public enum Ernst {
    /** The row did not get in. */
    FOUT,
    /** The row got in without this value, or with another one. */
    WAARSCHUWING,
    /** Nothing was lost; good to know. */
    MELDING
}
