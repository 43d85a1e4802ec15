package org.plaza.web.address;

/** Puts an address together; names and values are encoded here and nowhere else. */
final class AddressBuilder {

    private final StringBuilder url;
    private char joint = '?';

    AddressBuilder(String path) {
        url = new StringBuilder(path);
    }

    AddressBuilder and(String name, String value) {
        url.append(joint).append(Percent.encode(name)).append('=').append(Percent.encode(value));
        joint = '&';
        return this;
    }

    AddressBuilder unless(boolean isDefault, String name, String value) {
        return isDefault ? this : and(name, value);
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
