# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""Every node that takes the focus has a role and a name of its own, and Tab reaches all of them in reading order."""

import subprocess

import pyatspi
from gi.repository import GLib

from console_tree import box_of, told
from rules import Failed, until

TOLERANCE = 6  # pixels: halos and baselines of one line
NO_ROLES = ("filler", "unknown", "invalid", "panel", "redundant object")
MOST_STOPS = 150


def is_stop(node):
    """Takes the focus now; what a closed list of choices holds is reached by arrow keys."""
    states = node.getState()
    return states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SENSITIVE) and \
        not (node.getRoleName() == "list item" and node.parent.getRoleName() == "list")


def focusables(console):
    return [node for node in console.nodes() if is_stop(node)]


def name_of(node):
    """As a screen reader builds it: the label that belongs to it (a choice's own name is its value), else its name."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY and node.getRoleName() == "combo box":
            return relation.getTarget(0).name
    return node.name


def faults_of_names(nodes):
    seen = {}
    for node in nodes:
        name = name_of(node).strip()
        if node.getRoleName() in NO_ROLES:
            yield f"no role: {told(node)}"
        if not name:
            yield f"no name: {told(node)} in {told(node.parent)}"
        elif name in seen:
            yield f"two of one name: {told(node)} and {told(seen[name])}"
        seen.setdefault(name, node)


def has_focus(node):
    node.clear_cache()
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def focused(nodes, after=None):
    """Whoever has the focus; the one after `after` is asked first, because it mostly is that one."""
    at = next((index + 1 for index, node in enumerate(nodes) if node == after), 0)
    return next((node for node in nodes[at:] + nodes[:at] if has_focus(node)), None)


def key(name):
    subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True, timeout=20)


def take_keyboard():
    """No window manager runs here, so the window is given the keyboard by hand."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Reservrutin"], capture_output=True,
                           text=True, timeout=20).stdout.split()
    if found:
        subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True, timeout=20)


def reads_before(first, then):
    """Whether `then` may follow `first`: further down, on the same line to the right, or in a column to the right."""
    if then.y + then.height / 2 >= first.y + first.height / 2 - TOLERANCE and then.y >= first.y + first.height - TOLERANCE:
        return True
    return then.x >= first.x + first.width - TOLERANCE or (then.y >= first.y - TOLERANCE and then.x >= first.x - TOLERANCE)


def step(nodes, before):
    key("Tab")
    return until(f"Tab leads from {told(before) if before else 'the page'} to a node that takes the focus",
                 lambda: (at := focused(nodes, before)) is not None and at != before and at, 5)


def stops(nodes):
    """The focus after each Tab, once round, with the boxes of both ends of each step as they lay then."""
    start = step(nodes, focused(nodes))
    round_, steps, here = [start], [], start
    while len(round_) <= MOST_STOPS:
        before, here = here, step(nodes, here)
        steps.append((before, here, box_of(before), box_of(here)))
        if here == start:
            return round_, steps
        round_.append(here)
    raise Failed("Tab never came round: " + ", ".join(told(node) for node in round_[:20]))


def is_choice_beside(node, stop):
    """Of choices that exclude each other Tab visits one, and arrow keys the rest."""
    return node.getRoleName() == stop.getRoleName() == "radio button" and node.parent == stop.parent


def faults_of_order(steps):
    """One step of the round may lead back to its beginning; any other that goes against the reading is a fault."""
    backwards = [f"Tab goes from {told(a)} at {box.x},{box.y} back to {told(b)} at {to.x},{to.y}"
                 for a, b, box, to in steps if not reads_before(box, to)]
    return backwards if len(backwards) > 1 else []


def faults_of(nodes):
    yield from faults_of_names(nodes)
    try:
        round_, steps = stops(nodes)
    except Failed as failed:
        yield str(failed)
        return
    for node in nodes:
        if not any(node == stop or is_choice_beside(node, stop) for stop in round_):
            yield f"Tab never reaches {told(node)}"
    yield from faults_of_order(steps)


def faults(console, tries=3):
    """What is wrong with the page in front. A page that changed meanwhile (a message was taken) is looked at again."""
    take_keyboard()
    nodes = focusables(console)
    try:
        found = list(faults_of(nodes))
    except GLib.Error:
        found = ["the page changed while it was read"]
    return faults(console, tries - 1) if found and tries > 1 and focusables(console) != nodes else found
