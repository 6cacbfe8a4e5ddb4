package lv.vecruzina.wildfly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The running product: database and server of one data folder. Closing it stops the server, then the database. */
public final class Running implements AutoCloseable {
    private final RunOptions options;
    private final Consumer<String> progress;
    private final Ports ports;
    private @Nullable DataFolder lock;
    private @Nullable EmbeddedDatabase embedded;
    private @Nullable Database database;
    private @Nullable Server server;
    private @Nullable Night night;
    private boolean closed;

    Running(RunOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        this.ports = Ports.of(options.httpPort());
    }

    void start() throws IOException, SQLException, InterruptedException {
        startDatabase();
        if (options.loadsSample()) {
            boolean given = new SampleInbox(options.data(), options.inboxFolder()).give();
            progress.accept(given ? "The sample delivery lies in the inbox" : "The sample was delivered before");
        }
        DataFolder.makePrivate(options.inboxFolder());
        DataFolder.makePrivate(options.outbox());
        LocalDate asOf = options.businessDate(Clock.systemUTC());
        night = asOf == null ? null : new Night(database(), asOf, progress);
        startServer();
        if (options.loadsSample()) {
            new SampleCircle(database()).giveSurvey();
        }
    }

    /** Each step holds the lock of this object, so that a stop in between finds whole things to stop. */
    private synchronized void startDatabase() throws IOException, SQLException, InterruptedException {
        lock = DataFolder.lock(options.data());
        new Leftovers(options.data(), progress).stop();
        ports.check();
        if (options.existing() != null) {
            options.existing().check();
            database = options.existing();
        } else {
            Ports.check(options.dbPort(), "the database", "run.dbPort");
            embedded = EmbeddedDatabase.start(options.data(), options.dbPort(), progress);
            database = embedded.database();
        }
    }

    /** Starts the server again on the same database and data, after {@link #kill}; returns when it serves. */
    public void startServer() throws IOException, InterruptedException {
        Server started = startProcess();
        started.awaitReady(progress);
    }

    private synchronized Server startProcess() throws IOException, InterruptedException {
        if (closed) {
            throw new RunFailure("Stopped before the server started");
        }
        Path home = serverHome(options.root());
        Path ear = options.root().resolve("ear/target/vecruzina.ear");
        if (!Files.exists(ear)) {
            throw new RunFailure("The application has not been built: " + ear + " is missing");
        }
        LocalDate asOf = options.businessDate(Clock.systemUTC());
        var folder = new ServerFolder(options.data().resolve("server"));
        folder.prepare(home);
        folder.deploy(ear);
        progress.accept("Starting the server in " + folder.base());
        var environment = Server.environment(options, database(), asOf == null ? "" : asOf.toString());
        Server started = Server.start(home, folder, ports, environment);
        Leftovers.remember(options.data(), started.handle());
        server = started;
        return started;
    }

    /** The provisioned WildFly without the application, for a container that deploys by itself. */
    public static Path serverHome(Path root) {
        return root.resolve("wildfly-config/target/server").toAbsolutePath().normalize();
    }

    /** Makes a base folder without the application for such a container: it is its jboss.server.base.dir. */
    public static void prepareBase(Path root, Path base) throws IOException, InterruptedException {
        new ServerFolder(base).prepare(serverHome(root));
    }

    /** Address of the pages, with the final slash. */
    public String url() {
        return server().url();
    }

    public Database database() {
        return Objects.requireNonNull(database, "not started");
    }

    /** Address of the database with user and password in it. */
    public String jdbcUrl() {
        return database().urlWithLogin();
    }

    /** Kills the server (SIGKILL) and leaves the database alone. */
    public void kill() throws InterruptedException {
        server().kill();
    }

    /** Watches the night of this start to its end; null if this start runs none. */
    Night.@Nullable Outcome awaitNight() throws SQLException, InterruptedException {
        return night == null ? null : night.await(() -> server().isAlive());
    }

    /** Gives the sample's users their clients, after the night that let the sample in; nothing without the sample. */
    public void giveSampleCircle() throws IOException, SQLException {
        if (options.loadsSample()) {
            new SampleCircle(database()).give();
        }
    }

    int awaitEnd() throws InterruptedException {
        return server().waitFor();
    }

    Server server() {
        return Objects.requireNonNull(server, "not started");
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (server != null) {
                progress.accept("Stopping the server");
                server.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closeDatabase();
        }
        progress.accept("Stopped");
    }

    private void closeDatabase() throws IOException {
        try {
            if (embedded != null) {
                progress.accept("Stopping the database");
                embedded.close();
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
