package nl.samenkracht.frontend.deel;

/** Something that is on at a known moment, soonest first in a list. */
public record AgendaRegel(AanbodRegel aanbod, Moment moment) {}
