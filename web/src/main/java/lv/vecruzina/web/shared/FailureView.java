package lv.vecruzina.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The number on the error page (kļūdas numurs); nothing but a number gets through from the address. */
@Named
@RequestScoped
public class FailureView {
    public String getNumber() {
        String fresh = Faces.getRequestAttribute(Failure.NUMBER);
        return Optional.ofNullable(fresh)
                .or(() -> Optional.ofNullable(Faces.getRequestParameter("number")))
                .filter(number -> number.matches("[0-9A-F]{8}"))
                .orElse("");
    }
}
