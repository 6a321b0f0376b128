package de.kundenblick.shared.phone;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Holds a {@link PhoneNumber} to what {@link PhoneNumbers#parse} can read. */
public class PhoneNumberValidator implements ConstraintValidator<PhoneNumber, CharSequence> {

    @Override
    public boolean isValid(CharSequence typed, ConstraintValidatorContext context) {
        return typed == null
                || typed.toString().isBlank()
                || PhoneNumbers.parse(typed.toString()).isPresent();
    }
}
