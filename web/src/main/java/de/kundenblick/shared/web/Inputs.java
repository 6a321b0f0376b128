package de.kundenblick.shared.web;

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

    /** The first input with this id, whatever form it stands in. */
    static Optional<UIInput> find(FacesContext faces, String id) {
        var found = new AtomicReference<UIInput>();
        var hints = EnumSet.of(VisitHint.SKIP_UNRENDERED, VisitHint.SKIP_ITERATION);
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, hints), (context, component) -> {
            if (component instanceof UIInput input && id.equals(input.getId())) {
                found.set(input);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found.get());
    }
}
