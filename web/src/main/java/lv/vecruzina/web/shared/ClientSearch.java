package lv.vecruzina.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The search of the header (klienta meklēšana). Its words travel in the flash: a name never stands in an address. */
@Named
@RequestScoped
public class ClientSearch {
    private static final String WORDS = "clientSearchWords";

    private String words = "";

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    public String find() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(WORDS, words);
        return Navigation.CLIENTS + "?faces-redirect=true";
    }

    /** The words looked for when the client list opened; nothing where it was opened otherwise. */
    public static String takeWords() {
        Object found = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(WORDS);
        return found instanceof String typed ? typed : "";
    }
}
