package nl.samenkracht.lokaal.servers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.utility.DockerImageName;

/** A server's container, its port published on 127.0.0.1 only; gone with its data at {@link #close()}. */
final class Container implements AutoCloseable {

    private static final int STOP_SECONDEN = 30;

    private final String naam;
    private final int port;
    private final GenericContainer<?> container;

    /**
     * Makes it ready to start.
     *
     * @param naam the server's name, for the sentences
     * @param poortBinnen where the server listens inside
     */
    Container(String naam, String image, int poortBinnen) {
        this.naam = naam;
        this.port = Poort.kies(0);
        this.container = new GenericContainer<>(DockerImageName.parse(image))
                .withExposedPorts(poortBinnen)
                .waitingFor(new AbstractWaitStrategy() {
                    @Override
                    protected void waitUntilReady() {
                        // A restart waits as well: wachtTot does it for both.
                    }
                });
        // A fixed port: one that Docker chooses is another one after a restart.
        container.setPortBindings(List.of("127.0.0.1:" + port + ":" + poortBinnen));
    }

    /** What is still to be set before {@link #start}. */
    GenericContainer<?> inrichting() {
        return container;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @throws ServerFout if it stops again or does not answer in time; it is gone then, its log kept
     */
    void start(BooleanSupplier antwoordt, Duration geduld) {
        try {
            container.start();
            wachtTot(antwoordt, geduld);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    int port() {
        return port;
    }

    /** The first process of the container, as this machine numbers it; 0 if it does not run. */
    long pid() {
        return Objects.requireNonNullElse(toestand().getPidLong(), 0L);
    }

    boolean leeft() {
        return Boolean.TRUE.equals(toestand().getRunning());
    }

    void doodmaken() {
        docker().killContainerCmd(container.getContainerId()).exec();
        Gereed.wacht(() -> !leeft(), Duration.ofSeconds(STOP_SECONDEN));
    }

    /**
     * Stops it in an orderly way if it still runs, and starts it with the same data.
     *
     * @throws ServerFout if it stops again or does not answer in time
     */
    void herstart(BooleanSupplier antwoordt, Duration geduld) {
        if (leeft()) {
            docker().stopContainerCmd(container.getContainerId())
                    .withTimeout(STOP_SECONDEN)
                    .exec();
        }
        docker().startContainerCmd(container.getContainerId()).exec();
        wachtTot(antwoordt, geduld);
    }

    @Override
    public void close() {
        container.stop();
    }

    private void wachtTot(BooleanSupplier antwoordt, Duration geduld) {
        boolean opTijd = Gereed.wacht(
                () -> {
                    boolean antwoord = antwoordt.getAsBoolean();
                    if (!leeft()) {
                        throw fout(
                                ServerFout.Oorzaak.GESTOPT, "exit " + toestand().getExitCodeLong());
                    }
                    return antwoord;
                },
                geduld);
        if (!opTijd) {
            throw fout(ServerFout.Oorzaak.NIET_OP_TIJD, geduld.toSeconds());
        }
    }

    /** The log outlives the container: it says why. */
    private ServerFout fout(ServerFout.Oorzaak oorzaak, Object reden) {
        try {
            Path log = Files.createTempFile("samenkracht-" + naam.toLowerCase(Locale.ROOT), ".log");
            return new ServerFout(oorzaak, naam, reden, Files.writeString(log, container.getLogs()));
        } catch (IOException e) {
            return new ServerFout(oorzaak, e, naam, reden, e);
        }
    }

    private ContainerState toestand() {
        return docker().inspectContainerCmd(container.getContainerId()).exec().getState();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }
}
