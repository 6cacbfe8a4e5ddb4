package lv.vecruzina.web.choice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.choice.PurchaseService;
import lv.vecruzina.web.shared.FileServlet;

/** The receipt of a purchase (čeks); always to be saved, never shown in the page. */
@WebServlet("/choice/receipt")
public class ReceiptDownload extends FileServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private PurchaseService purchases;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return id(request)
                .flatMap(purchases::receipt)
                .map(purchase -> new File(
                        Objects.requireNonNull(purchase.getFileName()),
                        "application/octet-stream",
                        false,
                        Objects.requireNonNull(purchase.getContent())));
    }
}
