package lv.vecruzina.batch.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.ActorInterceptor;

/**
 * One piece of the night's work in one transaction (darījums) of its own, on the datasource that also keeps the job
 * repository. Whatever the work throws rolls it back.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Transactions {
    /** Work on a connection inside a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws Exception;
    }

    private static final int LONGEST_SECONDS = (int) TimeUnit.HOURS.toSeconds(2);

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    /** Runs the work as the actor, commits, and returns what the work returned. */
    public <T> T run(String actor, Work<T> work) throws Exception {
        transaction.setTransactionTimeout(LONGEST_SECONDS);
        transaction.begin();
        boolean worked = false;
        try (Connection connection = dataSource.getConnection()) {
            ActorInterceptor.name(connection, actor);
            T result = work.on(connection);
            worked = true;
            return result;
        } finally {
            if (worked) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }
}
