package lv.vecruzina.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lv.vecruzina.ejb.shared.RuleViolation;

/** Hands out one file a request (lejupielāde); what is not there, or not for the caller, is not found. */
public abstract class FileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** A file as it goes out: inside the page, or to be saved. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record File(String name, String mediaType, boolean inPage, byte[] content) {
        public static File pdf(String name, byte[] content) {
            return new File(name, "application/pdf", true, content);
        }
    }

    protected abstract Optional<File> find(HttpServletRequest request);

    /** The number in the parameter {@code id}; empty for anything else. */
    protected static Optional<Long> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("id"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** As on a page: what a refusal is about, taken back this moment perhaps, is not there. */
    private Optional<File> foundBy(HttpServletRequest request) {
        try {
            return find(request);
        } catch (RuleViolation gone) {
            return Optional.empty();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<File> found = foundBy(request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        File file = found.get();
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader(
                "Content-Disposition", (file.inPage() ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.getOutputStream().write(file.content());
    }
}
