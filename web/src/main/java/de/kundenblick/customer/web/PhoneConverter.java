package de.kundenblick.customer.web;

import de.kundenblick.shared.phone.PhoneNumbers;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/** Takes phone numbers as people type them, keeps them as E.164 and shows them with gaps. */
@FacesConverter(value = "phone", managed = true)
public class PhoneConverter implements Converter<String> {
    @Inject
    Messages messages;

    @Override
    public String getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return PhoneNumbers.parse(typed)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, messages.text("customer.form.phoneInvalid"), null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, String stored) {
        return stored == null ? "" : PhoneNumbers.display(stored);
    }
}
