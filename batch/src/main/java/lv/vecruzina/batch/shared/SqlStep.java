package lv.vecruzina.batch.shared;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Builds one table of the warehouse (tabula) aside, from its file; run again, it builds it anew. */
@Named
@Dependent
public class SqlStep extends LoadStep {
    @Inject
    @BatchProperty
    private @Nullable String file;

    @Override
    protected long work(Connection connection, long load) throws SQLException {
        return build(connection, new SqlFile(file == null ? "" : file));
    }

    /** Drops what an earlier attempt built and builds the table; returns its number of rows. */
    public static long build(Connection connection, SqlFile file) throws SQLException {
        update(connection, "drop table if exists reporting_build." + file.name());
        return file.execute(connection);
    }
}
