package lv.vecruzina.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

/** A failure nobody foresaw (kļūda): a number for the person, the trace under that number for the log, no cause shown. */
final class Failure {
    /** Request attribute that the error page reads. */
    static final String NUMBER = "failureNumber";

    private static final System.Logger LOG = System.getLogger(Failure.class.getName());

    private Failure() {}

    /** Logs the failure with the path alone: parameters may name people. */
    static String log(Throwable failure, String path) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(System.Logger.Level.ERROR, "Failure " + number + " on " + path, failure);
        return number;
    }

    static void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = log(failure, request.getServletPath());
        if (!response.isCommitted()) {
            request.setAttribute(NUMBER, number);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
