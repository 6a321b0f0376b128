package de.kundenblick.audit.service;

/**
 * Who does something, and from where.
 *
 * @param actor the login; null when nobody is signed in
 * @param address null when no request is being answered, and so is the request's id
 */
record Caller(String actor, Kind kind, String address, String request) {
    /** What kind of somebody does it; the database knows one more, for programs that are not the application. */
    enum Kind {
        EMPLOYEE,
        CONTACT,
        /** Asks for a page that one need not be signed in for. */
        VISITOR,
        /** The application by itself, as in a job. */
        SYSTEM
    }
}
