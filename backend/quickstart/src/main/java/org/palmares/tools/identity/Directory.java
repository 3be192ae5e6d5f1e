// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.identity;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everybody who can sign in, kept in one file so that a restart knows them again. */
public final class Directory implements UserDetailsService {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final PasswordEncoder passwords;
    private final Map<String, Person> byEmail = new LinkedHashMap<>();
    private final List<DemoPerson> demo = new ArrayList<>();

    public Directory(Path file, PasswordEncoder passwords) {
        this.file = file;
        this.passwords = passwords;
        try {
            if (Files.exists(file)) {
                for (Person person : JSON.readValue(Files.readString(file), Person[].class)) {
                    byEmail.put(person.email(), person);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where the e-mail is known already. */
    public synchronized Optional<Person> register(
            String name, String email, String password, List<String> roles) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (byEmail.containsKey(address)) {
            return Optional.empty();
        }
        String hash = passwords.encode(password);
        var person =
                new Person(
                        UUID.randomUUID().toString(),
                        name.strip(),
                        address,
                        String.valueOf(hash),
                        roles);
        byEmail.put(address, person);
        save();
        return Optional.of(person);
    }

    public synchronized Optional<Person> byEmail(String email) {
        return Optional.ofNullable(byEmail.get(email.strip().toLowerCase(Locale.ROOT)));
    }

    /** The people whom the quick start made, for the one-tap buttons of the sign-in page. */
    synchronized List<DemoPerson> demo() {
        return List.copyOf(demo);
    }

    /** Makes somebody whose password the sign-in page shows; somebody known stays as they are. */
    public synchronized Person demo(DemoPerson person) {
        demo.add(person);
        return register(person.name(), person.email(), person.password(), person.roles())
                .orElseGet(() -> byEmail(person.email()).orElseThrow());
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        Person person = byEmail(email).orElseThrow(() -> new UsernameNotFoundException(email));
        return User.withUsername(person.email())
                .password(person.password())
                .authorities("ROLE_PERSON")
                .build();
    }

    private void save() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.writeString(next, JSON.writeValueAsString(byEmail.values()));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
