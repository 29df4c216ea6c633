package nl.samenkracht.indexer.controleren;

import java.util.Collection;
import java.util.Map;

/** Something made from the register that must agree with it. */
public sealed interface Leesmodel permits Indexmodel, Zoekdocumentmodel {
    /** Name for a report. */
    String naam();

    /** Everything in it, by id, as of now. */
    Stroom open();

    /** The versions in it at this very moment; entries that are not in it are absent. */
    Map<String, Long> versies(Collection<String> ids);

    /** SQL condition on an outbox row {@code o}: this change has yet to reach the model. */
    String onderweg();
}
