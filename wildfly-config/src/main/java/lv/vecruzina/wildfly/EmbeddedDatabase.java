package lv.vecruzina.wildfly;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real PostgreSQL under the data folder: it writes through to the disk, asks for a password and listens on the
 * loopback address only. The passwords are made at the first start and lie beside the data.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "vecruzina";
    /** Kept, since the log manager forgets the level of a logger that nobody holds. */
    private static final Logger STARTER = Logger.getLogger("io.zonky");

    private final EmbeddedPostgres postgres;
    private final Path pidFile;
    private final Database database;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Path pidFile, Database database) {
        this.postgres = postgres;
        this.pidFile = pidFile;
        this.database = database;
    }

    static Path folder(Path data) {
        return data.resolve("pg");
    }

    /**
     * Starts the server and makes role and database where they are missing.
     *
     * @throws RunFailure if PostgreSQL does not start; its log is named
     */
    static EmbeddedDatabase start(Path data, int port, Consumer<String> progress) throws IOException, SQLException {
        Path folder = folder(data);
        Path finished = folder.resolve("vecruzina.created");
        setAsideUnfinished(folder, finished, progress);
        boolean first = !Files.exists(finished);
        progress.accept(first ? "Creating the database in " + folder : "Starting the database in " + folder);
        STARTER.setLevel(Level.WARNING);
        Path log = data.resolve("pg.log");
        EmbeddedPostgres postgres;
        try {
            postgres = configured(data, port, log).start();
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            throw new RunFailure("PostgreSQL does not start: " + e.getMessage() + "; its log is " + log
                    + ". (It cannot run as root where user namespaces are off: use an ordinary user or DATABASE_URL.)");
        }
        Path pidFile = folder.resolve("postmaster.pid");
        String password = secret(data.resolve("pg-password"));
        var database = new Database("jdbc:postgresql://localhost:" + port + "/" + NAME, NAME, password);
        var embedded = new EmbeddedDatabase(postgres, pidFile, database);
        try {
            embedded.createRoleAndDatabase();
            Files.writeString(finished, "Role and database exist.\n");
        } catch (IOException | SQLException e) {
            embedded.close();
            throw e;
        }
        return embedded;
    }

    Database database() {
        return database;
    }

    /** Ends all sessions, writes everything down and returns when the server is gone. */
    @Override
    public void close() throws IOException {
        postgres.close();
        long patience = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (Files.exists(pidFile) && System.nanoTime() < patience) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** A first start that was killed half-way left nothing worth keeping, but it is moved away, never deleted. */
    private static void setAsideUnfinished(Path folder, Path finished, Consumer<String> progress) throws IOException {
        if (Files.exists(folder) && !Files.exists(finished)) {
            Path aside = folder.resolveSibling("pg.unfinished-" + System.currentTimeMillis());
            progress.accept("The first start did not finish: " + folder + " is set aside as " + aside);
            Files.move(folder, aside);
        }
    }

    private static EmbeddedPostgres.Builder configured(Path data, int port, Path log) throws IOException {
        Path software = data.resolve("pg-software");
        DataFolder.makePrivate(software); // the starter opens the folder inside it to everybody
        Path superuserPassword = data.resolve("pg-superuser-password");
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(software.resolve("unpacked").toFile())
                .setDataDirectory(folder(data))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(5))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setConnectConfig("password", secret(superuserPassword))
                .setLocaleConfig("pwfile", superuserPassword.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setDataDirectoryCustomizer(EmbeddedDatabase::askForPasswords)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "Europe/Riga")
                .setServerConfig("unix_socket_directories", "")
                // A forgotten transaction would hold back the nightly change window for ever.
                .setServerConfig("idle_in_transaction_session_timeout", "600000")
                // The detail of an error quotes the row, and rows are personal.
                .setServerConfig("log_error_verbosity", "terse");
    }

    private static void askForPasswords(File folder) {
        try {
            Files.write(
                    folder.toPath().resolve("pg_hba.conf"),
                    List.of("host all all 127.0.0.1/32 scram-sha-256", "host all all ::1/128 scram-sha-256"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createRoleAndDatabase() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login");
            }
            statement.execute("alter role " + NAME + " password '" + database.password() + "'");
            if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Hexadecimal, so it needs no quoting anywhere. */
    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, DataFolder.ownerOnly("rw-------"));
        }
        if (Files.size(file) == 0) {
            byte[] bytes = new byte[16];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }
}
