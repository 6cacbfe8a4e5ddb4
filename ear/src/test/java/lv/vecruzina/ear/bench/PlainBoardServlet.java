package lv.vecruzina.ear.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The occupancy board: each service on each day of this month, and the waiting lists with their names. */
@WebServlet("/board")
public class PlainBoardServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;

    private static final String MONTH = query("/sql/place/month.sql");
    private static final String WAITING = query("/sql/place/waiting.sql");
    private static final String NAMES =
            "select id, family_name || ' ' || given_name from care.client where id = any (?)";

    /** Somebody who waits: the client's key and the cells beside the name. */
    private record Line(long client, String cells) {}

    @Override
    void write(Connection connection, HttpServletRequest request, PrintWriter out) throws SQLException {
        month(connection, out);
        List<Line> lines = waiting(connection);
        Map<Long, String> names = names(connection, lines);
        out.append("<ol>");
        for (Line line : lines) {
            out.append("<li>")
                    .append(names.get(line.client()))
                    .append(line.cells())
                    .append("</li>");
        }
        out.append("</ol>");
    }

    private static void month(Connection connection, PrintWriter out) throws SQLException {
        YearMonth month = YearMonth.now(ZoneId.of("Europe/Riga"));
        try (PreparedStatement query = connection.prepareStatement(MONTH)) {
            query.setObject(1, month.atDay(1));
            query.setObject(2, month.atEndOfMonth());
            try (ResultSet found = query.executeQuery()) {
                String service = "";
                out.append("<table><tr>");
                while (found.next()) {
                    if (!service.equals(found.getString("service"))) {
                        service = found.getString("service");
                        out.append("</tr><tr><th>").append(service).append("</th>");
                    }
                    int all = found.getInt("taken") + found.getInt("held");
                    boolean over = found.getObject("places") != null && all > found.getInt("places");
                    cell(out, all + (over ? "!" : "") + (found.getBoolean("is_open") ? "" : "-"));
                }
                out.append("</tr></table>");
            }
        }
    }

    private static List<Line> waiting(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(WAITING);
                ResultSet found = query.executeQuery()) {
            List<Line> lines = new ArrayList<>();
            while (found.next()) {
                String cells = " " + found.getString("service") + " " + found.getInt("position") + " "
                        + found.getObject("received_on", LocalDate.class) + " " + found.getString("reason");
                lines.add(new Line(found.getLong("client_id"), cells));
            }
            return lines;
        }
    }

    private static Map<Long, String> names(Connection connection, List<Line> lines) throws SQLException {
        Array ids = connection.createArrayOf(
                "bigint", lines.stream().map(Line::client).toArray());
        try (PreparedStatement query = connection.prepareStatement(NAMES)) {
            query.setArray(1, ids);
            try (ResultSet found = query.executeQuery()) {
                Map<Long, String> names = new HashMap<>();
                while (found.next()) {
                    names.put(found.getLong(1), found.getString(2));
                }
                return names;
            }
        }
    }
}
