package lv.vecruzina.ejb.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Counts the statements that work in one transaction of the real persistence unit sends, so that a test sees an N+1. */
public final class CountedStatements {
    private CountedStatements() {}

    public static int of(TestDatabase db, Consumer<EntityManager> work) {
        AtomicInteger count = new AtomicInteger();
        try (var factory = Persistence.createEntityManagerFactory(
                "care",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "eclipselink.session-name",
                        "counted",
                        "jakarta.persistence.nonJtaDataSource",
                        counting(DataSource.class, db.dataSource(), count)))) {
            EntityManager em = factory.createEntityManager();
            em.getTransaction().begin();
            count.set(0);
            work.accept(em);
            em.getTransaction().commit();
            em.close();
        }
        return count.get();
    }

    private static <T> T counting(Class<T> type, T inner, AtomicInteger count) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            || method.getName().equals("createStatement")) {
                        count.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(inner, arguments);
                        return result instanceof Connection connection
                                ? counting(Connection.class, connection, count)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
