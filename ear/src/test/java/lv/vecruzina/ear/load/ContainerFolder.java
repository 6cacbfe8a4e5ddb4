package lv.vecruzina.ear.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ear.shared.FreePorts;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.wildfly.Running;

/**
 * What the container of Arquillian needs: a database of its own, a base folder without the application, and the sample in
 * its inbox. The names in arquillian.xml are set here.
 */
final class ContainerFolder implements AutoCloseable {
    private static final String NAME = "vecruzina";

    private final EmbeddedPostgres postgres;

    private ContainerFolder(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static ContainerFolder prepared() {
        try {
            Path folder = Project.emptyFolder("container");
            Running.prepareBase(Project.ROOT, folder.resolve("server"));
            giveSample(folder.resolve("inbox/sample"));
            Files.createDirectories(folder.resolve("outbox"));
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + NAME + " login password '" + NAME + "'");
                statement.execute("create database " + NAME + " owner " + NAME);
            }
            nameAll(folder.resolve("server"), postgres.getPort());
            return new ContainerFolder(postgres);
        } catch (Exception e) {
            throw new IllegalStateException("the container can't be prepared", e);
        }
    }

    private static void nameAll(Path base, int dbPort) {
        int http = FreePorts.forServer();
        int management = http + 9990 - 8080;
        System.setProperty("container.home", Running.serverHome(Project.ROOT).toString());
        System.setProperty("container.management", Integer.toString(management));
        System.setProperty(
                "container.arguments",
                arguments(
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + http,
                        "-Djboss.https.port=" + (http + 8443 - 8080),
                        "-Djboss.management.http.port=" + management,
                        "-Denv.DATABASE_URL=jdbc:postgresql://localhost:" + dbPort + "/" + NAME));
    }

    /** One line that Arquillian cuts at blanks again, but not within quotes: a path may hold a blank. */
    static String arguments(String... arguments) {
        return Stream.of(arguments).map(argument -> '"' + argument + '"').collect(Collectors.joining(" "));
    }

    private static void giveSample(Path delivery) throws IOException {
        Files.createDirectories(delivery);
        try (Stream<Path> files = Files.list(Project.ROOT.resolve("wildfly-config/src/main/resources/sample"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, delivery.resolve(file.getFileName()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
