package lv.vecruzina.web.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a form of a signature asks for (parakstīšana): what it means, why it is refused, and the hand or the typed name. */
public abstract class Signing implements Serializable {
    private static final long serialVersionUID = 1L;

    private String meaning = "";
    private String reason = "";
    private String name = "";
    private @Nullable String drawn;
    private @Nullable String picture;

    /** As PNG; empty where nothing is drawn or typed. */
    protected byte[] png() {
        return Signature.png(drawn, picture, name);
    }

    /** The name where it was typed instead of drawn; nothing else. */
    protected @Nullable String typed() {
        return Signature.isDrawn(drawn, picture) || name.isBlank() ? null : name;
    }

    /** Forgets what was drawn. */
    protected void wipe() {
        drawn = null;
        picture = null;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning == null ? "" : meaning;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable String getDrawn() {
        return drawn;
    }

    public void setDrawn(@Nullable String drawn) {
        this.drawn = drawn;
    }

    public @Nullable String getPicture() {
        return picture;
    }

    public void setPicture(@Nullable String picture) {
        this.picture = picture;
    }
}
