package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lv.vecruzina.ejb.decision.DecisionPaper;
import lv.vecruzina.ejb.decision.PaperService;
import org.jspecify.annotations.Nullable;

/** A document of a step by its id (dokumenta datne); always to be saved, never shown in the page. */
@WebServlet("/decision/paper")
public class PaperDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private PaperService papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<DecisionPaper> found = find(request.getParameter("id"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DecisionPaper paper = found.get();
        String name =
                URLEncoder.encode(paper.getFileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType("application/octet-stream");
        response.setContentLength(paper.getContent().length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.getOutputStream().write(paper.getContent());
    }

    private Optional<DecisionPaper> find(@Nullable String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return papers.file(Long.parseLong(id));
    }
}
