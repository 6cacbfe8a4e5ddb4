package lv.vecruzina.batch.shared;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import lv.vecruzina.batch.indicator.CountIndicators;
import lv.vecruzina.batch.load.OpenLoad;
import lv.vecruzina.batch.load.PublishLoad;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The load of the night as nightly.xml lists it, step by step in transactions of their own, on a test's database: what the
 * container runs, without the container.
 */
public final class Night {
    /** A step of the job: its name, the bean that runs it and the bean's properties. */
    public record Step(String name, String bean, Map<String, String> properties) {
        SqlFile file() {
            return new SqlFile(Objects.requireNonNull(properties.get("file")));
        }
    }

    private final TestDatabase db;

    public Night(TestDatabase db) {
        this.db = db;
    }

    /** Steps of the load: from the opening to the publication. */
    public static List<Step> steps() throws Exception {
        try (InputStream job = Night.class.getResourceAsStream("/META-INF/batch-jobs/nightly.xml")) {
            NodeList found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(job)
                    .getElementsByTagName("step");
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                Element step = (Element) found.item(i);
                Element batchlet =
                        (Element) step.getElementsByTagName("batchlet").item(0);
                Map<String, String> properties = new java.util.HashMap<>();
                NodeList given = batchlet.getElementsByTagName("property");
                for (int p = 0; p < given.getLength(); p++) {
                    Element property = (Element) given.item(p);
                    properties.put(property.getAttribute("name"), property.getAttribute("value"));
                }
                steps.add(new Step(step.getAttribute("id"), batchlet.getAttribute("ref"), properties));
            }
            return steps.stream()
                    .filter(step -> List.of("openLoad", "sqlStep", "countIndicators", "checkStep", "publishLoad")
                            .contains(step.bean()))
                    .toList();
        }
    }

    /** Runs all steps for a job instance; throws what a step throws, with the steps before it committed. */
    public void run(long instance, LocalDate asOf) throws Exception {
        run(instance, asOf, steps());
    }

    public void run(long instance, LocalDate asOf, List<Step> steps) throws Exception {
        for (Step step : steps) {
            inTransaction(connection -> LoadStep.begin(connection, instance, step.name()));
            inTransaction(connection -> work(connection, instance, asOf, step));
        }
    }

    private static long work(Connection connection, long instance, LocalDate asOf, Step step) throws Exception {
        if (step.bean().equals("openLoad")) {
            return OpenLoad.open(connection, instance, asOf, "test");
        }
        long load = LoadStep.load(connection, instance, "running");
        long rows =
                switch (step.bean()) {
                    case "sqlStep" -> SqlStep.build(connection, step.file());
                    case "countIndicators" -> CountIndicators.count(connection);
                    case "checkStep" ->
                        CheckStep.check(
                                connection,
                                load,
                                step.file(),
                                Boolean.parseBoolean(step.properties().get("holds")));
                    default -> PublishLoad.publish(connection, load);
                };
        LoadStep.end(connection, load, step.name(), rows);
        return rows;
    }

    private void inTransaction(Transactions.Work<?> work) throws Exception {
        try (Connection connection = db.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } catch (Exception failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    /** A fingerprint of every published table and view, whatever the order of its rows. */
    public Map<String, Object> figures() throws SQLException {
        Map<String, Object> figures = new java.util.TreeMap<>();
        for (Map<String, Object> table : db.rows("""
                select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'reporting' and c.relkind in ('r', 'v')
                and (c.relname like 'dim%' or c.relname like 'fact%'
                     or c.relname in ('service_usage_month', 'service_occupancy_month', 'recommendation_latest', 'indicator_latest'))""")) {
            String name = (String) table.get("name");
            figures.put(
                    name,
                    db.value(
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from reporting."
                                    + name + " t"));
        }
        return figures;
    }
}
