package de.kundenblick.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Finds the inputs of the page. */
final class Inputs {
    private Inputs() {}

    /**
     * The id at the browser of an input within a list.
     *
     * @param id of the list, the number of the row and the id of the input, as in {@code conditions:2:value}
     */
    static Optional<String> inRow(FacesContext faces, String id) {
        int end = id.indexOf(':');
        return end < 0
                ? Optional.empty()
                : find(faces, id.substring(0, end), UIComponent.class)
                        .map(list -> list.getClientId(faces) + id.substring(end));
    }

    /** The first input with this id, whatever form it stands in. */
    static Optional<UIInput> find(FacesContext faces, String id) {
        return find(faces, id, UIInput.class);
    }

    private static <C extends UIComponent> Optional<C> find(FacesContext faces, String id, Class<C> type) {
        var found = new AtomicReference<C>();
        var hints = EnumSet.of(VisitHint.SKIP_UNRENDERED, VisitHint.SKIP_ITERATION);
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, hints), (context, component) -> {
            if (type.isInstance(component) && id.equals(component.getId())) {
                found.set(type.cast(component));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found.get());
    }
}
