<#-- Numbered rules, each in all its versions. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_version.ftl" as version>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<@guidance.contentsList/>
${body}
</div>
<@guidance.relatedPages/>
</div>
<#list rules as rule>
<section aria-labelledby="rule_${rule.number}">
<h2 id="rule_${rule.number}"><a href="${rule.link.href}">${rule.link.title}</a></h2>
<div class="compare">
<#list rule.versions as item>
<div>
<h3 id="${item.anchor()}">${item.year}</h3>
<#if !item.same>
<p>${item.says}</p>
</#if>
<@version.changed item/>
</div>
</#list>
</div>
</section>
</#list>
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</@layout.page>
