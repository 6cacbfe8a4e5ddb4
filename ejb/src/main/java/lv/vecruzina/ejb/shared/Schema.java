package lv.vecruzina.ejb.shared;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A schema of the database (shēma) and its migrations under {@code db/<name>}. */
public record Schema(String name) {

    /** Brings the schema up to date; it is made where it is missing. */
    public void migrate(DataSource dataSource, ClassLoader resources) {
        Flyway.configure(resources)
                .dataSource(dataSource)
                .defaultSchema(name)
                .createSchemas(true)
                .locations("classpath:db/" + name)
                .load()
                .migrate();
    }
}
