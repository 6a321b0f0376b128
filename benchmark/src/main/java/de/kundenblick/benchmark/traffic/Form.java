package de.kundenblick.benchmark.traffic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a browser would send of a form that nobody has touched, read out of the page. */
final class Form {
    private static final Pattern FIELD =
            Pattern.compile("<input\\b([^>]*)>|<(textarea|select)\\b([^>]*)>(.*?)</\\2>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type|checked)(?:=\"([^\"]*)\")?");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    private Form() {}

    /** @param id of the form, which the names of its fields begin with */
    static Map<String, String> fields(String page, String id) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(id, id);
        var found = FIELD.matcher(page);
        while (found.find()) {
            String tag = found.group(2) == null ? "input" : found.group(2);
            var attributes = attributes(found.group(2) == null ? found.group(1) : found.group(3));
            String name = attributes.getOrDefault("name", "");
            if (name.startsWith(id + ':')) {
                String value = value(tag, attributes, found.group(4));
                if (value != null) {
                    fields.put(name, value);
                }
            }
        }
        return fields;
    }

    /** Null for what is not sent. */
    private static String value(String tag, Map<String, String> attributes, String content) {
        if (tag.equals("select")) {
            return chosen(content);
        }
        if (tag.equals("textarea")) {
            return content;
        }
        String type = attributes.getOrDefault("type", "text");
        boolean isTick = type.equals("checkbox") || type.equals("radio");
        return isTick && !attributes.containsKey("checked") || type.equals("submit") || type.equals("file")
                ? null
                : attributes.getOrDefault("value", isTick ? "on" : "");
    }

    private static String chosen(String options) {
        var option = OPTION.matcher(options);
        String first = null;
        while (option.find()) {
            String value = attributes(option.group(1)).getOrDefault("value", "");
            if (option.group(1).contains("selected")) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first;
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new LinkedHashMap<String, String>();
        var found = ATTRIBUTE.matcher(text);
        while (found.find()) {
            attributes.putIfAbsent(found.group(1), found.group(2) == null ? "" : found.group(2));
        }
        return attributes;
    }
}
