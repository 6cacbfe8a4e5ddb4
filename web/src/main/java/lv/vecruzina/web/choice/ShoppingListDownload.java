package lv.vecruzina.web.choice;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lv.vecruzina.ejb.choice.ChoiceQueries;
import lv.vecruzina.reports.choice.ShoppingList;
import lv.vecruzina.web.shared.FileServlet;

/** What waits to be bought, on paper (pirkumu saraksts). */
@WebServlet("/choice/shopping")
public class ShoppingListDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private ChoiceQueries queries;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        return Optional.of(
                File.pdf("pirkumu-saraksts-" + today + ".pdf", new ShoppingList(queries.waiting(), today).print()));
    }
}
