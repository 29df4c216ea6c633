package nl.samenkracht.backend;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** A database that takes every question and answers none, as a server that hangs does. */
public final class Hangend implements ConnectionFactory {
    private final AtomicInteger gevraagd = new AtomicInteger();

    /** How often it was asked. */
    public int gevraagd() {
        return gevraagd.get();
    }

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.<Connection>never().doOnSubscribe(vraag -> gevraagd.incrementAndGet());
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return () -> "PostgreSQL";
    }
}
