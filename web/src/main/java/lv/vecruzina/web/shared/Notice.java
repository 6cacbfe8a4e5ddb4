package lv.vecruzina.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What the page tells after an action (paziņojums); it survives a redirect. */
public final class Notice {
    private Notice() {}

    /** Says what was done, e.g. {@code Notice.done("account.edit.saved")}. */
    public static void done(String key, Object... parameters) {
        tell(FacesMessage.SEVERITY_INFO, key, parameters);
    }

    /** Says what to look out for. */
    public static void warn(String key, Object... parameters) {
        tell(FacesMessage.SEVERITY_WARN, key, parameters);
    }

    private static void tell(FacesMessage.Severity severity, String key, Object... parameters) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, Text.of(key, parameters), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
