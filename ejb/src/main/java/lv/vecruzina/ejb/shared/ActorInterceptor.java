package lv.vecruzina.ejb.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells the database who acts (darītājs) in the transaction, so that the history names a person; bound to every EJB. */
public class ActorInterceptor {
    @Resource
    private EJBContext context;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @AroundInvoke
    Object name(InvocationContext invocation) throws Exception {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                && transaction.getResource(ActorInterceptor.class) == null) {
            try (Connection connection = dataSource.getConnection()) {
                name(connection, context.getCallerPrincipal().getName());
            }
            transaction.putResource(ActorInterceptor.class, true);
        }
        return invocation.proceed();
    }

    /** Names the actor for the rest of the connection's transaction. */
    public static void name(Connection connection, String actor) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('care.actor', ?, true)")) {
            statement.setString(1, actor);
            statement.execute();
        }
    }
}
