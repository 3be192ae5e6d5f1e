// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

import java.util.UUID;

/** Makes people who send requests to the running server. */
@TestComponent
@Lazy
public class People {

    private final Environment environment;

    People(Environment environment) {
        this.environment = environment;
    }

    /** Nobody in particular: no token, no cookie. */
    public Person stranger() {
        return new Person(address(), null, null);
    }

    /** Somebody without an account whose browser carries a cookie that the server signed. */
    public Person withDevice() {
        return stranger().withDevice();
    }

    /** A new account; its subject begins with the name. */
    public Person named(String name, String... roles) {
        String subject = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        return new Person(address(), subject, Issuer.shared().token(subject, roles));
    }

    /** Somebody who may create contests. */
    public Person organiser(String name) {
        return named(name, "organiser");
    }

    /** Whoever carries this token, whatever it is. */
    public Person withToken(String token) {
        return new Person(address(), null, token);
    }

    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
