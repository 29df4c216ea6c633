package nl.samenkracht.indexer.proef;

import static nl.samenkracht.indexer.proef.Opstelling.HILVERSUM;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** People at work in the register: changes, removes, adds, in no order, and simply goes on when the database is away for a while. */
public final class Drukte implements AutoCloseable {
    private final Opstelling opstelling;
    private final Thread draad;
    private final Random toeval = new Random(20240229);
    private volatile boolean klaar;

    public Drukte(Opstelling opstelling) {
        this.opstelling = opstelling;
        this.draad = new Thread(this::werk, "drukte");
    }

    public void start() {
        draad.start();
    }

    private void werk() {
        List<UUID> ids = opstelling.ids();
        for (int nummer = 0; !klaar; nummer++) {
            try {
                wijzig(ids.get(toeval.nextInt(ids.size())), nummer);
                Thread.sleep(5);
            } catch (IllegalStateException databankWeg) {
                // Somebody will try again, and so do we.
            } catch (InterruptedException onderbroken) {
                return;
            }
        }
    }

    private void wijzig(UUID id, int nummer) {
        switch (nummer % 10) {
            case 0 -> opstelling.sql("delete from aanbod where id = ?", id);
            case 1 -> opstelling.veel(40, HILVERSUM, null);
            case 2, 3 -> opstelling.sql("update aanbod set staat = 'verborgen' where id = ?", id);
            case 4 -> opstelling.sql("update aanbod set staat = 'gepubliceerd' where staat = 'verborgen'");
            default -> opstelling.sql("update aanbod set naam = ? where id = ?", "Gewijzigd " + nummer, id);
        }
    }

    @Override
    public void close() {
        klaar = true;
        try {
            draad.join();
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }
}
