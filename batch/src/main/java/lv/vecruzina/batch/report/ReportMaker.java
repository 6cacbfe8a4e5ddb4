package lv.vecruzina.batch.report;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.reports.Reports;
import lv.vecruzina.reports.shared.Span;

/** Makes a report when somebody asks for it (pārskata izgatavošana), from the figures that are published at that moment. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.ACCOUNTANT})
public class ReportMaker {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Resource
    private SessionContext context;

    /** Makes the report of the span aside from the caller; the future holds the ids of the files kept. */
    @Asynchronous
    public Future<List<Long>> make(String report, Span span, Locale locale) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String madeBy = context.getCallerPrincipal().getName();
            return new AsyncResult<>(new ReportFiles(connection, madeBy).make(Reports.of(report), span, locale));
        }
    }
}
