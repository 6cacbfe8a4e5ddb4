package lv.vecruzina.ear.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * A page of the product as bare HTML, from the same queries by hand and with the same rows. It is deployed beside the product
 * for the bench alone.
 */
public abstract class PlainServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource database;

    /** Reads and prints what stands between the tags of the body. */
    abstract void write(Connection connection, HttpServletRequest request, PrintWriter out) throws SQLException;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.append("<!DOCTYPE html><html><body>");
        try (Connection connection = database.getConnection()) {
            write(connection, request, out);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        out.append("</body></html>");
    }

    static <T extends Appendable> T cell(T out, String text) {
        try {
            out.append("<td>")
                    .append(text.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</td>");
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A query of the product's own, packed beside the servlet. */
    static String query(String file) {
        try (InputStream query = PlainServlet.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(query, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
