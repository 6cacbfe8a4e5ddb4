package lv.vecruzina.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it (skaitlis): comma or dot, blanks between thousands. More decimals than the field takes and
 * anything else are refused, never cut off.
 */
@FacesConverter("decimal")
public class DecimalConverter implements Converter<Number> {
    @Override
    public @Nullable Number getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        int decimals = decimals(field);
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (!plain.matches("-?\\d{1,12}(\\.\\d{1," + Math.max(decimals, 1) + "})?")
                || decimals == 0 && plain.contains(".")) {
            String key = decimals == 0 ? "shared.number.not_whole" : "shared.number.not_decimal";
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.of(key, decimals), null));
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Number value) {
        if (value == null) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value.toString());
        return Text.written(exact.setScale(
                Math.max(decimals(field), exact.stripTrailingZeros().scale())));
    }

    private static int decimals(UIComponent field) {
        Object decimals = field.getAttributes().get("decimals");
        return decimals == null ? 0 : Integer.parseInt(decimals.toString());
    }
}
