<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>AgentDoor</name>
    <message numerus="yes">
        <source>Code faux. Il reste %n&#xa0;essais.</source>
        <translation>
            <numerusform>Code faux. Il reste %n&#xa0;essai.</numerusform>
            <numerusform>Code faux. Il reste %n&#xa0;essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accès bloqué pendant %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Accès bloqué pendant %n&#xa0;minute.</numerusform>
            <numerusform>Accès bloqué pendant %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message numerus="yes">
        <source>Attente&#xa0;: plus de %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Attente&#xa0;: plus de %n&#xa0;minute.</numerusform>
            <numerusform>Attente&#xa0;: plus de %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperReceived</name>
    <message numerus="yes">
        <source>%1 vous envoie %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1 vous envoie %n&#xa0;page.</numerusform>
            <numerusform>%1 vous envoie %n&#xa0;pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La borne attend %n&#xa0;minutes, puis efface tout.</source>
        <translation>
            <numerusform>La borne attend %n&#xa0;minute, puis efface tout.</numerusform>
            <numerusform>La borne attend %n&#xa0;minutes, puis efface tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSent</name>
    <message numerus="yes">
        <source>%1 reçoit %n&#xa0;pages.</source>
        <translation>
            <numerusform>%1 reçoit %n&#xa0;page.</numerusform>
            <numerusform>%1 reçoit %n&#xa0;pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Il y a %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>Il y a %n&#xa0;feuille.</numerusform>
            <numerusform>Il y a %n&#xa0;feuilles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prenez vos %n&#xa0;feuilles.</source>
        <translation>
            <numerusform>Prenez votre feuille.</numerusform>
            <numerusform>Prenez vos %n&#xa0;feuilles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Attente&#xa0;: environ %n&#xa0;minute.</numerusform>
            <numerusform>Attente&#xa0;: environ %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>%n&#xa0;feuilles sont en photo.</source>
        <translation>
            <numerusform>%n&#xa0;feuille est en photo.</numerusform>
            <numerusform>%n&#xa0;feuilles sont en photo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>La borne efface tout dans %n&#xa0;secondes.</source>
        <translation>
            <numerusform>La borne efface tout dans %n&#xa0;seconde.</numerusform>
            <numerusform>La borne efface tout dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>Il y a %n&#xa0;personnes avant vous.</source>
        <translation>
            <numerusform>Il y a %n&#xa0;personne avant vous.</numerusform>
            <numerusform>Il y a %n&#xa0;personnes avant vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attente&#xa0;: environ %n&#xa0;minutes.</source>
        <translation>
            <numerusform>Attente&#xa0;: environ %n&#xa0;minute.</numerusform>
            <numerusform>Attente&#xa0;: environ %n&#xa0;minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
