package de.kundenblick.shared.service;

import de.kundenblick.shared.BusinessException;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Makes every line of the server's log tell the request that it belongs to, whoever writes it, and keeps refusals, which
 * are no failures, from filling it with stack traces. It sits in the server's own handlers, so that format, place and
 * rotation of the log stay the server's business.
 */
public final class RequestsInLog {
    private static final int DEEPEST = 20;

    private final Handler[] handlers = Logger.getLogger("").getHandlers();

    public void install() {
        for (Handler handler : handlers) {
            handler.setFilter(new Mark(handler.getFilter()));
        }
    }

    public void remove() {
        for (Handler handler : handlers) {
            if (handler.getFilter() instanceof Mark mark) {
                handler.setFilter(mark.before());
            }
        }
    }

    /** @param before the handler's own filter, or null */
    record Mark(Filter before) implements Filter {
        @Override
        public boolean isLoggable(LogRecord line) {
            if (before != null && !before.isLoggable(line)) {
                return false;
            }
            if (isRefusal(line.getThrown())) {
                if (text(line).isBlank()) {
                    // The container has said in a line of its own which call it refused.
                    return false;
                }
                shorten(line);
            }
            CurrentRequest.find().ifPresent(request -> mark(line, request.id()));
            return true;
        }

        private static boolean isRefusal(Throwable thrown) {
            return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                    .limit(DEEPEST)
                    .anyMatch(cause -> cause instanceof EJBAccessException
                            || cause instanceof AccessLocalException
                            || cause instanceof BusinessException);
        }

        private static void shorten(LogRecord line) {
            if (line.getLevel().intValue() > Level.INFO.intValue()) {
                line.setLevel(Level.INFO);
            }
            line.setMessage(
                    text(line) + " (refused: " + line.getThrown().getClass().getSimpleName() + ")");
            line.setThrown(null);
        }

        /** Twice is once, because a line goes through several handlers. */
        private static void mark(LogRecord line, String id) {
            String mark = "[" + id + "] ";
            String text = text(line);
            if (!text.startsWith(mark)) {
                line.setMessage(mark + text);
                line.setParameters(withId(line.getParameters(), id));
            }
        }

        /** The server's JSON formatter makes fields of a map among the parameters. */
        private static Object[] withId(Object[] parameters, String id) {
            List<Object> all = new ArrayList<>(parameters == null ? List.of() : Arrays.asList(parameters));
            all.add(Map.of("request", id));
            return all.toArray();
        }

        /** Servers name most of their texts by a key, which no longer fits once something stands in front of it. */
        private static String text(LogRecord line) {
            String message = String.valueOf(line.getMessage());
            ResourceBundle texts = texts(line);
            try {
                return texts == null ? message : texts.getString(message);
            } catch (MissingResourceException noKey) {
                return message;
            }
        }

        private static ResourceBundle texts(LogRecord line) {
            if (line.getResourceBundle() != null || line.getLoggerName() == null) {
                return line.getResourceBundle();
            }
            Logger logger = LogManager.getLogManager().getLogger(line.getLoggerName());
            return logger == null ? null : logger.getResourceBundle();
        }
    }
}
