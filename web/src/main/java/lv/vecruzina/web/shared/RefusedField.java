package lv.vecruzina.web.shared;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIMessage;
import jakarta.faces.component.UIMessages;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The field that a refusal speaks of (lauks), as fields.properties names it. It counts only in the form that was sent, and
 * where a message can stand beside it; else the refusal stands above the form.
 */
final class RefusedField {
    private static final Properties FIELDS = read();

    private RefusedField() {}

    /** Whether the sent form has a place for messages of its own that the answer draws anew. */
    static boolean isToldByForm(FacesContext faces) {
        Collection<String> drawn = faces.getPartialViewContext().getRenderIds();
        UIViewRoot page = faces.getViewRoot();
        return page != null
                && sent(page)
                        .anyMatch(form -> drawn.contains(form.getClientId(faces))
                                && below(form).anyMatch(UIMessages.class::isInstance));
    }

    private static Stream<UIComponent> sent(UIViewRoot page) {
        return below(page).filter(UIForm.class::isInstance).filter(form -> ((UIForm) form).isSubmitted());
    }

    /** The client id of the field; empty where the refusal names none that the sent form has. */
    static Optional<String> of(FacesContext faces, String key) {
        UIViewRoot page = faces.getViewRoot();
        String id = FIELDS.getProperty(key);
        if (page == null || id == null) {
            return Optional.empty();
        }
        return sent(page)
                .flatMap(RefusedField::below)
                .filter(component -> component instanceof UIInput && id.equals(component.getId()))
                .filter(RefusedField::isShown)
                .filter(RefusedField::hasMessage)
                .map(component -> component.getClientId(faces))
                .findFirst();
    }

    /** All below the component but the rows of lists, which are there only while each is drawn. */
    private static Stream<UIComponent> below(UIComponent component) {
        Iterable<UIComponent> parts = () -> parts(component);
        return StreamSupport.stream(parts.spliterator(), false)
                .filter(part -> part instanceof UIForm || part instanceof UIInput || !(part instanceof NamingContainer))
                .flatMap(part -> Stream.concat(Stream.of(part), below(part)));
    }

    private static boolean isShown(UIComponent component) {
        return Stream.iterate(component, Objects::nonNull, UIComponent::getParent)
                .allMatch(UIComponent::isRendered);
    }

    private static Iterator<UIComponent> parts(UIComponent component) {
        return component.getFacetsAndChildren();
    }

    private static boolean hasMessage(UIComponent field) {
        return field.getParent() != null
                && field.getParent().getChildren().stream()
                        .anyMatch(beside ->
                                beside instanceof UIMessage message && Objects.equals(field.getId(), message.getFor()));
    }

    private static Properties read() {
        Properties fields = new Properties();
        try (InputStream file = RefusedField.class.getResourceAsStream("fields.properties")) {
            fields.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }
}
