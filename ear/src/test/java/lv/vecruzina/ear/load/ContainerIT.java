package lv.vecruzina.ear.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.vecruzina.batch.load.NightRun;
import lv.vecruzina.batch.load.NightService;
import lv.vecruzina.ear.shared.Figures;
import lv.vecruzina.ear.shared.Rows;
import lv.vecruzina.ear.shared.Waiting;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.recommendation.Commitment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the container, with the archive that ships: what only the container does. */
@ExtendWith(ContainerServer.class)
@ArquillianTest
class ContainerIT {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @EJB
    private ClientService clients;

    @EJB
    private NightService byHand;

    @Inject
    private NightRun night;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    /** The archive as it ships, with one more module for this class. */
    @Deployment
    static EnterpriseArchive archive() throws IOException {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "vecruzina.ear")
                .importFrom(Path.of(System.getProperty("project.root"), "ear/target/vecruzina.ear")
                        .toFile())
                .as(EnterpriseArchive.class);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "test.war")
                .addClasses(ContainerIT.class, ContainerServer.class, Figures.class, Rows.class)
                .addClasses(Waiting.class, Waiting.Condition.class)
                .addAsResource("figures.sql")
                .addAsResource("records.sql")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        try (InputStream modules =
                ear.get("META-INF/application.xml").getAsset().openStream()) {
            String own = "<module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>";
            String all = new String(modules.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<library-directory>", own + "<library-directory>");
            ear.setApplicationXML(new StringAsset(all));
        }
        return ear.addAsModule(Testable.archiveToTest(tests));
    }

    @Test
    void aCallWithoutACallerIsRefused() {
        assertThrows(EJBAccessException.class, () -> clients.count("", null));
        assertThrows(EJBAccessException.class, () -> byHand.start(AS_OF));
    }

    /** Only a woven entity reads a lazy relation lazily. */
    @Test
    void entitiesAreWoven() {
        for (Class<?> entity : new Class<?>[] {Client.class, Placement.class, Commitment.class}) {
            assertTrue(
                    Stream.of(entity.getInterfaces())
                            .anyMatch(type -> type.getSimpleName().equals("PersistenceWeaved")),
                    entity.getName());
        }
    }

    @Test
    void aBrokenNightGoesOnWhereItStoodAndEndsAsAnUndisturbedOne() throws Exception {
        Rows rows = dataSource::getConnection;
        assertEquals("published", end(rows, startedWhileAnotherRuns(rows)));
        Map<String, String> undisturbed = Figures.of(rows);

        rows.update("""
                create function reporting.break_down() returns trigger language plpgsql as $$
                begin raise exception 'broken on purpose'; end $$""");
        rows.update("create trigger break_down before update of state on reporting.load_step for each row"
                + " when (new.step = 'fact_session' and new.state = 'done') execute function reporting.break_down()");
        assertEquals("failed", end(rows, night.start(AS_OF, "test")));
        long load = Long.parseLong(String.valueOf(rows.value("select max(load_id) from reporting.load")));
        String before = steps(rows, load);

        rows.update("drop function reporting.break_down() cascade");
        assertEquals("published", end(rows, night.restart(load, "test")));
        assertTrue(steps(rows, load).startsWith(before), "what was done before is not done again");
        assertEquals("published", rows.value("select state from reporting.load where load_id = ?", load));
        Map<String, String> restarted = Figures.of(rows);
        undisturbed.remove("report_file");
        restarted.remove("report_file");
        assertEquals(undisturbed, restarted);
    }

    /** It says that it waits, and goes on by itself when the lock of the night is free. */
    private long startedWhileAnotherRuns(Rows rows) throws Exception {
        try (Connection other = rows.connect();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + 0x5645_4352_555A_494EL + ")");
            long request = night.start(AS_OF, "test");
            String said = "select state || ': ' || message from reporting.run_request where run_request_id = ?";
            String waits = "waiting: waits until the night that runs has ended";
            Waiting.until("the night waits", Duration.ofMinutes(1), () -> waits.equals(rows.value(said, request)));
            statement.execute("select pg_advisory_unlock(" + 0x5645_4352_555A_494EL + ")");
            return request;
        }
    }

    /** Steps that are done and when, in the order they ended. */
    private static String steps(Rows rows, long load) throws Exception {
        return rows.value("""
                select string_agg(step || ' ' || finished_at, ',' order by finished_at)
                from reporting.load_step where state = 'done' and load_id = ?""", load);
    }

    private static String end(Rows rows, long request) throws Exception {
        String state = "select state from reporting.run_request where run_request_id = ?";
        Waiting.until("the end of the night", Duration.ofMinutes(3), () -> {
            String now = rows.value(state, request);
            return !"waiting".equals(now) && !"running".equals(now);
        });
        return String.valueOf(rows.value(state, request));
    }
}
