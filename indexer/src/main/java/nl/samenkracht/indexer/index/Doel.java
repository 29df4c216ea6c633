package nl.samenkracht.indexer.index;

/** An index of a gemeente, as the register knows it (table {@code index_doel}). */
public record Doel(String naam, String gemeente, Doelstaat staat) {}
