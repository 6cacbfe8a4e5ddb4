package lv.vecruzina.batch.load;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Schema;

/** Brings the schema {@code reporting} up to date (shēmas migrācija) after {@code care}. */
@Singleton
@Startup
@DependsOn("ejb.jar#Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportingMigrator {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        new Schema("reporting").migrate(dataSource, getClass().getClassLoader());
    }
}
