package lv.vecruzina.web.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import lv.vecruzina.web.shared.Text;

/** How a legal basis (tiesiskais pamats) reads on a page: a parameter in it is named, not coded. */
@Named
@ApplicationScoped
public class LegalNames {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b");

    public String basis(String legalBasis) {
        return CODE.matcher(legalBasis).replaceAll(code -> {
            String key = "legal.code." + code.group();
            return Text.knows(key) ? Text.of("legal.basis.parameter", Text.of(key)) : code.group();
        });
    }
}
