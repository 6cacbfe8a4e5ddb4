package lv.vecruzina.ear.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.vecruzina.ear.shared.Waiting;

/** The plain servlets as an archive of their own beside the product. */
final class PlainWar {
    private static final List<Class<? extends PlainServlet>> SERVLETS =
            List.of(PlainServlet.class, PlainListServlet.class, PlainGridServlet.class, PlainBoardServlet.class);
    private static final List<String> QUERIES = List.of("sql/place/month.sql", "sql/place/waiting.sql");

    private PlainWar() {}

    /** Returns as soon as the servlets answer. */
    static void deploy(Path deployments) throws Exception {
        Path war = Files.createTempFile("plain", ".war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (Class<?> servlet : SERVLETS) {
                add(zip, file(servlet));
                for (Class<?> part : servlet.getDeclaredClasses()) {
                    add(zip, file(part));
                }
            }
            for (String query : QUERIES) {
                add(zip, query);
            }
        }
        Files.move(war, deployments.resolve("plain.war"));
        Files.createFile(deployments.resolve("plain.war.dodeploy"));
        Waiting.until("the plain servlets are deployed", Duration.ofMinutes(2), () -> {
            if (Files.exists(deployments.resolve("plain.war.failed"))) {
                throw new IllegalStateException(Files.readString(deployments.resolve("plain.war.failed")));
            }
            return Files.exists(deployments.resolve("plain.war.deployed"));
        });
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static void add(ZipOutputStream zip, String file) throws IOException {
        try (InputStream content = Objects.requireNonNull(PlainWar.class.getResourceAsStream("/" + file), file)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + file));
            content.transferTo(zip);
        }
    }
}
