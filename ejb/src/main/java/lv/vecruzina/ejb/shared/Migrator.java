package lv.vecruzina.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code care} up to date (shēmas migrācija) before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        migrate(dataSource, "care", getClass().getClassLoader());
    }

    /** Runs the migrations under {@code db/<schema>} in the schema of that name, which is made where it is missing. */
    public static void migrate(DataSource dataSource, String schema, ClassLoader resources) {
        Flyway.configure(resources)
                .dataSource(dataSource)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations("classpath:db/" + schema)
                .load()
                .migrate();
    }
}
