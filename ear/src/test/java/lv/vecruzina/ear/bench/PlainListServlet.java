package lv.vecruzina.ear.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The client list: how many there are, one page of them, the services they receive. */
@WebServlet("/list")
public class PlainListServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;

    private static final String FOUND = """
             from care.client c, care.municipality m
            where m.id = c.municipality_id and c.search_name like ? and c.search_name like ?
            and (? = '' or exists (
                select p.id from care.placement p, care.service s where p.client_id = c.id and s.id = p.service_id
                and s.code = ? and p.withdrawn_at is null
                and p.started_on <= current_date and (p.ended_on is null or p.ended_on > current_date)))
            and (? = -1 or c.municipality_id = ? or exists (
                select p.id from care.placement p where p.client_id = c.id and p.payer_id = ? and p.withdrawn_at is null))""";
    private static final String COUNT = "select count(*)" + FOUND;
    private static final String PAGE = "select c.id, c.client_no, c.given_name, c.family_name, c.birth_date, m.name"
            + FOUND + " order by c.family_name, c.given_name, c.id limit 25 offset ?";
    private static final String SERVICES = """
            select p.client_id, s.code from care.placement p, care.service s
            where s.id = p.service_id and p.client_id = any (?) and p.withdrawn_at is null
            and p.started_on <= current_date and (p.ended_on is null or p.ended_on > current_date)
            order by s.sort_order""";

    /** A row of the page: the client's key and its cells. */
    private record Line(long id, String cells) {}

    @Override
    void write(Connection connection, HttpServletRequest request, PrintWriter out) throws SQLException {
        List<Line> lines = lines(connection, Integer.parseInt(request.getParameter("first")));
        Map<Long, String> services = services(connection, lines);
        out.append("<p>").append(Integer.toString(count(connection))).append("</p><table>");
        for (Line line : lines) {
            out.append("<tr>").append(line.cells());
            cell(out, services.getOrDefault(line.id(), "")).append("</tr>");
        }
        out.append("</table>");
    }

    private static int count(Connection connection) throws SQLException {
        try (PreparedStatement query = prepared(connection, COUNT);
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    private static List<Line> lines(Connection connection, int first) throws SQLException {
        try (PreparedStatement query = prepared(connection, PAGE)) {
            query.setInt(8, first);
            try (ResultSet found = query.executeQuery()) {
                List<Line> lines = new ArrayList<>();
                while (found.next()) {
                    StringBuilder cells = new StringBuilder();
                    cell(cells, found.getString(4) + " " + found.getString(3));
                    cell(cells, found.getString(2));
                    cell(cells, found.getDate(5).toString());
                    cell(cells, found.getString(6));
                    lines.add(new Line(found.getLong(1), cells.toString()));
                }
                return lines;
            }
        }
    }

    private static Map<Long, String> services(Connection connection, List<Line> lines) throws SQLException {
        Array ids =
                connection.createArrayOf("bigint", lines.stream().map(Line::id).toArray());
        try (PreparedStatement query = connection.prepareStatement(SERVICES)) {
            query.setArray(1, ids);
            try (ResultSet found = query.executeQuery()) {
                Map<Long, String> services = new HashMap<>();
                while (found.next()) {
                    services.merge(found.getLong(1), found.getString(2), (one, other) -> one + " " + other);
                }
                return services;
            }
        }
    }

    /** Nothing typed, no service chosen, every client seen. */
    private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setString(1, "%%");
        query.setString(2, "%%");
        query.setString(3, "");
        query.setString(4, "");
        for (int parameter = 5; parameter <= 7; parameter++) {
            query.setLong(parameter, -1);
        }
        return query;
    }
}
